/** What `help` prints. */
export const HELP_TEXT = `Coachward: 90 days from telling to coaching. Everything stays on this computer.

  coachward serve [--data DIR] [--port N] [--no-open] [--demo]
      Opens the planner in the browser. The first line is its address.
      --data DIR   the data folder (else COACHWARD_DATA, else the usual one)
      --port N     a fixed port of 127.0.0.1; without it, any that is free
      --no-open    prints the address and starts no browser
      --demo       a sample in a temporary folder, gone when the program ends

  coachward classify
      Reads turns from standard input, one a line: coach<TAB>text or
      other<TAB>text, with a blank line between conversations. Writes one line
      of JSON for every coach line: its label, and its sentences with theirs.

  coachward transcript FILE
      Reads a meeting transcript: format, speakers, turns.

  coachward profile FILE --coach NAME
      Measures a conversation: telling, asking, reflecting, talk share.
      --coach may be given again for a second name of the same person.

  coachward audit FILE.ics... --from DAY --to DAY --zone ZONE
      Sorts a calendar's appointments into time categories.
      --me ADDRESS           an address of yours; may be given again
      --team FILE            your reps, one "Name <address>" a line
      --known-zone NAME=ZONE what a zone is that the calendar calls by a name

  coachward help, coachward --version

In a copy of the source: npm run --silent cli -- COMMAND
JSON goes to standard output, words to standard error. Exit code 2 means that
the input can't be used; the reason is on standard error.
`;
