"""scikit-learn and NLTK on one corpus: python_peers.py CORPUS REPETITIONS WORK...

Prints a line of JSON for each piece of work, as bench_native does. Counting terms and indexing are not timed: the
engine has its index too.
"""
import json
import statistics
import sys
import time

import numpy
from nltk.text import ConcordanceIndex
from nltk.tokenize import wordpunct_tokenize
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer


def timed(what, contender, work, repetitions):
    wall, processor = [], []
    for _ in range(repetitions + 1):
        begin, processor_begin = time.perf_counter(), time.process_time()
        answer = work()
        wall.append(1000 * (time.perf_counter() - begin))
        processor.append(1000 * (time.process_time() - processor_begin))
    row = {"what": what, "contender": contender, "cold": wall[0], "cpuCold": processor[0],
           "warm": statistics.median(wall[1:] or wall), "cpu": statistics.median(processor[1:] or processor), "answer": answer}
    print(json.dumps(row), flush=True)


def keyness(matrix):
    """G2 (Dunning, 1993) of the first half of the documents against the second, for the whole vocabulary."""
    middle = matrix.shape[0] // 2
    part = numpy.asarray(matrix[:middle].sum(axis=0)).ravel().astype(float)
    rest = numpy.asarray(matrix[middle:].sum(axis=0)).ravel().astype(float)
    share = (part + rest) / (part.sum() + rest.sum())
    with numpy.errstate(divide="ignore", invalid="ignore"):
        terms = [numpy.where(count > 0, count * numpy.log(count / (count.sum() * share)), 0) for count in (part, rest)]
    g2 = 2 * (terms[0] + terms[1])
    numpy.argsort(-g2)
    return int(g2.size)


def shared(matrix):
    """Pairs of documents that are alike by the cosine of their TF-IDF: no passages, no places."""
    weights = TfidfTransformer().fit_transform(matrix)
    alike = (weights @ weights.T).toarray()
    return int((numpy.triu(alike, 1) > 0.5).sum())


def keyword_near(tokens, lines):
    counts = {}
    for token in tokens:
        if len(token) > 3 and token.isalpha():
            counts[token] = counts.get(token, 0) + 1
    return min(counts, key=lambda token: (abs(counts[token] - lines), token))


def main():
    path, repetitions, *wanted = sys.argv[1:]
    repetitions = int(repetitions)
    with open(path, encoding="utf-8") as file:
        texts = file.read().split("\f")[:-1]
    if "keyness" in wanted or "reuse" in wanted:
        matrix = CountVectorizer(token_pattern=r"(?u)\b\w+\b").fit_transform(texts)
        if "keyness" in wanted:
            timed("keyness", "sklearn", lambda: keyness(matrix), repetitions)
        if "reuse" in wanted:
            timed("reuse", "sklearn", lambda: shared(matrix), repetitions)
    if "concordance" in wanted:
        tokens = [token.lower() for text in texts for token in wordpunct_tokenize(text)]
        index = ConcordanceIndex(tokens)
        word = keyword_near(tokens, 1000)
        timed("concordance", "nltk", lambda: len(index.find_concordance(word, width=80)), repetitions)


main()
