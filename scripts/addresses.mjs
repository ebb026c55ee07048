// Where the browser tests find the built site: at the root of a host, and in a folder below one, as a
// plain web host may have it. CHERRY_PORT moves both, for when somebody else has the ports.
const port = Number(process.env.CHERRY_PORT ?? 4601);

export const atRoot = { port, under: '/', url: `http://127.0.0.1:${port}/` };

export const inFolder = {
  port: port + 1,
  under: '/some/sub/folder/',
  url: `http://127.0.0.1:${port + 1}/some/sub/folder/`,
};
