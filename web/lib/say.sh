# shellcheck shell=bash
# What the scripts say: each step by name while it runs and, when one fails, its name, the cause and the remedy.

step_name="starting"
step_remedy="run it again with bash -x to see each command"
step_cause=""

# step NAME [REMEDY]: announces a step; REMEDY is what to do when it fails.
step() {
    step_name=$1
    step_remedy=${2:-"read the messages above this line"}
    printf '== %s\n' "$step_name"
}

say() { printf '   %s\n' "$*"; }

# die CAUSE [REMEDY]: ends the current step as failed.
die() {
    step_cause=$1
    step_remedy=${2:-$step_remedy}
    exit 1
}

report_failure() {
    local status=$?
    [[ $status -eq 0 ]] && return
    {
        printf '\nFailed:  %s\n' "$step_name"
        printf 'Cause:   %s\n' "${step_cause:-"a command ended with status $status"}"
        printf 'Remedy:  %s\n' "$step_remedy"
    } >&2
}

# Remembers which command failed; report_failure then says so.
remember_command() {
    local status=$1 command=$2
    [[ -n $step_cause ]] || step_cause="\`${command%%$'\n'*}\` ended with status $status"
}

set -E
trap 'remember_command $? "$BASH_COMMAND"' ERR
trap report_failure EXIT

# Lets a build's own lines through on a terminal; elsewhere only each tenth part of [n/total] and all other lines.
# In bash itself, because Debian's awk keeps a pipe's lines back until it has many.
show_progress() {
    if [[ -t 1 ]]; then
        cat
        return
    fi
    local line tenth last=-1
    while IFS= read -r line || [[ -n $line ]]; do
        if [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]]; then
            tenth=$((10 * BASH_REMATCH[1] / BASH_REMATCH[2]))
            [[ $tenth -ne $last ]] || continue
            last=$tenth
        fi
        printf '   %s\n' "$line"
    done
}
