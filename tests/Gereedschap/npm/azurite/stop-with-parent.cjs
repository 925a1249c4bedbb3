// Standard input is a pipe of the test run: when that ends, however it ends, Azurite ends too.
process.stdin.on('end', () => process.exit(0)).resume();
