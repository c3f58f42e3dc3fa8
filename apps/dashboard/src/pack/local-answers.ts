/** What opening a kept release takes: a chunk of its own, which the first page doesn't wait for. */
export { findAnswer, openPack } from '@dinh/release-pack';
