process.stderr.write("Noch kein Befehl.\n");
process.exit(2);
