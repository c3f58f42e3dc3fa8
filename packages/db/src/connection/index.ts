export { type Connection, connect } from './connection.ts';
export { type EmbeddedTarget, toEmbeddedOptions } from './embedded-target.ts';
export { connectToOwnServer, toHostText } from './own-server.ts';
