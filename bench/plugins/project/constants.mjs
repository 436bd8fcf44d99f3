// Writes what the Go plugin writes, in the process: the yardstick.
const line = ({ name, text, cmd }) => `const ${name} = ${JSON.stringify(text)} // ${cmd}\n`;

export const generate = (request) => {
  const width = Math.max(...request.queries.map((query) => line(query).lastIndexOf(" // ")));
  const lines = request.queries.map((query) => {
    const text = line(query);
    const comment = text.lastIndexOf(" // ");
    return text.slice(0, comment).padEnd(width) + text.slice(comment);
  });
  return { files: [{ name: "queries.go", contents: `package db\n\n${lines.join("")}` }] };
};
