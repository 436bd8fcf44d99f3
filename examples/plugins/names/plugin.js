// The smallest plugin: one file, no build. It runs inside an interpreter that sees neither files nor the network.
const line = (query) => `${query.name} ${query.cmd}\n`;

export const plugin = {
  name: "names",
  generate: (request) => ({ files: [{ name: "names.txt", contents: request.queries.map(line).join("") }] }),
};
