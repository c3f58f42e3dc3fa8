import { Fragment, type ReactNode } from 'react';

/** Where a link goes in a sentence; words between stay the language's. */
export const linkMark = '\u0000';

/** Puts links, in their order, where a sentence has marks. */
export function WithLinks({ sentence, links }: { readonly sentence: string; readonly links: readonly ReactNode[] }) {
  const [before = '', ...after] = sentence.split(linkMark);
  return (
    <>
      {before}
      {after.map((text, index) => (
        <Fragment key={index}>
          {links[index]}
          {text}
        </Fragment>
      ))}
    </>
  );
}
