export { type AtomEntry, type AtomFeed, type AtomLink, renderAtom } from './render-atom.ts';
