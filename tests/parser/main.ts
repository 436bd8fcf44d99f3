/** `npm run parser -- --engine postgresql|mysql|sqlite [--part acceptance|agreement|structure|nesting|robustness|analysis|dump] [--count n] [--list]`. */
import { measure } from "./measure.ts";

process.exitCode = await measure(process.argv.slice(2));
