export type { ProjectFiles, ProjectResult, ProjectRunner, ProjectRunnerOptions, RunSettings } from "./model.ts";
export { createProjectRunner } from "./project-runner.ts";
