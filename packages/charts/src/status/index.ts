export { StatusMark, type StatusShape, statusShapes } from './status-mark.tsx';
