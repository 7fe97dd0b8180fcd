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
show_progress() {
    if [[ -t 1 ]]; then
        cat
    else
        awk '{
            if (match($0, /^\[[0-9]+\/[0-9]+\]/)) {
                split(substr($0, 2, RLENGTH - 2), n, "/")
                tenth = int(10 * n[1] / n[2])
                if (tenth == last && n[1] != n[2]) next
                last = tenth
            }
            print "   " $0; fflush()
        }'
    fi
}
