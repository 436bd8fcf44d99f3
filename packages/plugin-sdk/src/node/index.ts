export { runStdio } from "./run-stdio.ts";
