import { isPluginJob } from "./job.ts";
import { runJob } from "./run-job.ts";

// The whole of a worker that runs one plugin: it waits for the job, answers, and is ended by the page.
self.addEventListener("message", ({ data }) => {
  if (isPluginJob(data)) void runJob(data).then((answer) => self.postMessage(answer));
});
