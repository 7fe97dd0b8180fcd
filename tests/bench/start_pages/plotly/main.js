const z = Array.from({ length: 12 }, (_, row) => Array.from({ length: 420 }, (__, column) => (row * column) % 17));
globalThis.Plotly.newPlot('plot', [{ type: 'heatmap', z }]).then(() => { globalThis.document.documentElement.classList.add('ready'); });
