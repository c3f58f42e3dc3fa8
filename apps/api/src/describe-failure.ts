import { StoreError, type StoreProblem } from '@dinh/db';
import { createTranslator, type Language } from '@dinh/i18n';
import { ReferenceDataError } from '@dinh/reference-data';
import { ListenError } from './listen.ts';

export function describeStoreProblem(problem: StoreProblem, language: Language): string {
  const t = createTranslator(language);
  switch (problem.code) {
    case 'already-running':
      return t('server.store.alreadyRunning', { ...problem, pid: String(problem.pid) });
    case 'cluster-in-use':
      return t('server.store.clusterInUse', { ...problem, pid: String(problem.pid) });
    case 'folder-not-writable':
      return t('server.store.folderNotWritable', problem);
    case 'disk-full':
      return t('server.store.diskFull', problem);
    case 'database-lost':
      return t('server.store.databaseLost', problem);
    case 'folder-private':
      return t('server.store.folderPrivate', problem);
    case 'no-unprivileged-user':
      return t('server.store.noUnprivilegedUser', { ...problem, uid: String(problem.uid) });
    case 'nameless-user':
      return t('server.store.namelessUser', { uid: String(problem.uid) });
    case 'no-binaries':
      return t('server.store.noBinaries', problem);
    case 'cluster-version':
      return t('server.store.clusterVersion', problem);
    case 'cluster-damaged':
      return t('server.store.clusterDamaged', problem);
    case 'initialise-failed':
      return t('server.store.initialiseFailed', problem);
    case 'start-failed':
      return t('server.store.startFailed', problem);
    case 'no-free-port':
      return t('server.store.noFreePort', { tried: String(problem.tried) });
    case 'database-url':
      return t('server.store.databaseUrl', problem);
    case 'unreachable':
      return t('server.store.unreachable', problem);
    case 'server-too-old':
      return t('server.store.serverTooOld', problem);
    case 'encoding':
      return t('server.store.encoding', problem);
    case 'schema-foreign':
      return t('server.store.schemaForeign', { table: problem.table, tables: problem.tables });
    case 'schema-unknown':
      return t('server.store.schemaUnknown', problem);
    case 'schema-denied':
      return t('server.store.schemaDenied', problem);
    case 'release-changed':
      return t('server.store.releaseChanged', { release: String(problem.release) });
    case 'release-unknown':
      return t('server.store.releaseUnknown', { release: String(problem.release), latest: String(problem.latest) });
    case 'data-set-differs':
      return t('server.store.dataSetDiffers', {
        loaded: t(`server.dataSet.${problem.loaded}`),
        expected: t(`server.dataSet.${problem.expected}`),
        other: problem.loaded,
      });
    case 'reference-broken':
      return t('server.store.referenceBroken', { ...problem, release: String(problem.release) });
  }
}

const otherPort = '8080';

function describeListenError({ code, host, port, reason }: ListenError, language: Language): string {
  const t = createTranslator(language);
  switch (code) {
    case 'port-in-use':
      return t('server.portInUse', { port: String(port), other: String(port + 1) });
    case 'port-forbidden':
      return t('server.portForbidden', { port: String(port), other: otherPort });
    case 'cannot-listen':
      return t('server.cannotListen', { host, port: String(port), reason });
  }
}

/** The one sentence for whatever keeps the server from running; undefined where it is no known reason. */
export function findFailureSentence(error: unknown, language: Language): string | undefined {
  if (error instanceof ListenError) return describeListenError(error, language);
  if (error instanceof StoreError) return describeStoreProblem(error.problem, language);
  if (!(error instanceof ReferenceDataError)) return undefined;
  const [first] = error.problems;
  return createTranslator(language)('server.referenceData', {
    problems: error.problems.length,
    first: first ? `${first.file}:${first.row ?? ''} ${first.column ?? ''} ${first.code}` : '',
  });
}
