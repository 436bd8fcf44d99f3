import { isPluginJob } from "./job.ts";
import { runJob } from "./run-job.ts";

// The whole of a worker that runs plugins, one after the other: it waits for a job, answers, and is ended by the page.
self.addEventListener("message", ({ data }) => {
  if (isPluginJob(data)) void runJob(data, (message) => self.postMessage(message));
});
