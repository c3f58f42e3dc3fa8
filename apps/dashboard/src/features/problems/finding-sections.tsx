import { formatList } from '@dinh/i18n';
import type { FindingRow, SourceRow } from '../../app/answers.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/section.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { FindingsTable } from './findings-table.tsx';
import { groupFindings } from './group-findings.ts';

interface FindingSectionsProps {
  readonly findings: readonly FindingRow[];
  /** True where more was found below the provinces than is listed. */
  readonly isCut: boolean;
  readonly sources: ReadonlyMap<string, SourceRow>;
}

/** A section per check that found something, and a sentence that names those that did not. */
export function FindingSections({ findings: rows, isCut, sources }: FindingSectionsProps) {
  const t = useTranslate();
  const groups = groupFindings(rows);
  const isEmpty = ({ findings, notes }: (typeof groups)[number]): boolean => findings.length + notes.length === 0;
  const silent = groups.filter(isEmpty).map(({ kind }) => t(`problems.findings.kinds.${kind}`).toLowerCase());
  return (
    <>
      {groups
        .filter((group) => !isEmpty(group))
        .map(({ kind, findings, notes }) => {
          const caption = t(`problems.findings.kinds.${kind}`);
          return (
            <Section key={kind} anchor={kind} title={t('problems.count', { title: caption, count: findings.length })}>
              {findings.length === 0 ? null : <FindingsTable caption={caption} findings={findings} sources={sources} />}
              {notes.length === 0 ? null : (
                <Disclosure summary={t('problems.count', { title: t('problems.findings.notes'), count: notes.length })}>
                  <FindingsTable caption={caption} findings={notes} sources={sources} />
                </Disclosure>
              )}
            </Section>
          );
        })}
      {isCut ? (
        <p className="mt-6 max-w-[68ch] text-14">
          {t('problems.findings.cut')}{' '}
          <a href={`/api/v1/checks.json?lang=${t.language}`} className="text-link underline underline-offset-4">
            checks.json
          </a>
        </p>
      ) : null}
      {silent.length === 0 ? null : (
        <p className="mt-6 max-w-[68ch] text-14 text-muted">
          {t('problems.findings.nothing', { kinds: formatList(silent, t.language) })}
        </p>
      )}
    </>
  );
}
