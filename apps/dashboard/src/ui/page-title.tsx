import { useContext, useEffect } from 'react';
import { PageMarkContext } from './page-mark.ts';

interface PageTitleProps {
  readonly title: string;
  /** What the tab and the history are named after the title. */
  readonly site: string;
}

/** The page's one first-level heading, and the name of its tab. */
export function PageTitle({ title, site }: PageTitleProps) {
  const mark = useContext(PageMarkContext);
  useEffect(() => {
    document.title = [mark, title, site].filter((part) => part !== null).join(' · ');
  }, [mark, title, site]);
  return <h1 className="max-w-[58rem] font-medium text-16 text-muted">{title}</h1>;
}
