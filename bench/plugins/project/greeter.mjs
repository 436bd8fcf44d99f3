// Writes what the greeter of examples/plugins writes, in the process: the yardstick.
export const generate = (request) => ({
  files: [{ name: "hello.txt", contents: request.queries.map(({ name }) => `Hello, ${name}!\n`).join("") }],
});
