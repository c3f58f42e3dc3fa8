import type { InEnglish } from '../../translate/message-keys.ts';
import type { server as vi } from '../vi/server.ts';

export const server: InEnglish<typeof vi> = {
  settings: {
    invalid: 'Setting {{name}} is “{{seen}}”; it takes {{accepted}}.',
    head: { name: 'Variable', default: 'Default', accepted: 'Accepted', meaning: 'Meaning' },
    none: 'none',
    accepted: {
      port: 'a whole number from 0 to 65535',
      host: 'a host name or an IP address',
      dataDir: 'the path of a folder',
      databaseUrl: 'a postgres:// or postgresql:// address',
      logLevel: 'one of the levels {{levels}}',
      dataSet: 'one of the words {{sets}}',
      syntheticSize: 'the word province or a whole number from {{least}} to {{most}}',
      rateLimit: 'a whole number from 0 to 1000000',
      answerCacheMegabytes: 'a whole number from 0 to 4096',
      publicUrl: 'an http:// or https:// address without a path',
      reportUrl: 'a mailto:, http:// or https:// address',
    },
    meaning: {
      port: 'Port of the web page; 0 picks a free one.',
      host: 'Address to listen on; 0.0.0.0 opens it to other computers.',
      dataDir: 'Folder of the embedded database; a relative path starts at the project root.',
      databaseUrl: 'Your own PostgreSQL, version 15 or later, instead of the embedded one.',
      logLevel: 'How much is logged (JSON, to stderr).',
      rateLimit: 'Requests a minute of one client; 0 is no limit; never applied to the same computer.',
      dataSet:
        'The data set: reference is the real one; synthetic is made up for trying the software, has a database of its own and is marked everywhere.',
      syntheticSize:
        'How large the synthetic set is: province has provinces only; a number is how many observations, with districts and communes.',
      answerCacheMegabytes: 'Memory for answers kept ready to send, in megabytes; 0 keeps none.',
      publicUrl:
        'Address under which readers reach the server, for the links in reports and files; that of each request where it is left out.',
      reportUrl:
        'Where “report an error” goes: a mailbox or a tracker; without one it opens a new mail whose sender picks the addressee.',
    },
  },
  dataSet: { reference: 'the reference data', synthetic: 'synthetic figures' },
  synthetic: 'SYNTHETIC / SỐ LIỆU GIẢ LẬP: every figure served is made up, for trying the software.',
  portInUse: 'Port {{port}} is in use by another program; choose another, for example PORT={{other}} npm start.',
  portForbidden: 'Port {{port}} is not allowed; choose one from 1024 up, for example PORT={{other}} npm start.',
  cannotListen: 'Can’t listen on {{host}}, port {{port}} ({{reason}}); please check HOST and PORT.',
  listening: 'Preparing the data; the page will open at {{address}}',
  ready: 'Dinh is ready: {{address}}',
  referenceData: 'The reference data have {{problems}} problem(s), the first: {{first}}.',
  loadingShare: '{{phase}}: {{share}}%',
  noDashboard: 'The dashboard is not built ({{path}} is missing); run npm start, or: npx turbo run build.',
  keepsTrying: '{{reason}} Dinh keeps trying.',
  databaseLost: 'The database ended unexpectedly ({{reason}}); Dinh is starting it again.',
  databaseRestored: 'The database runs again, after {{seconds}} s.',
  stopping: 'Stopping…',
  stopped: 'Stopped.',
  crashed: 'Dinh stops because of an unexpected error: {{reason}}. Details are in the log above.',
  embed: { open: 'Figure and its data', csv: 'CSV file' },
  files: {
    observations: 'Culture figures',
    heritage: 'Heritage registers',
    whole: 'All culture figures',
    boundaries: 'boundaries of {{day}}',
    release: 'release {{release}}',
  },
  waiting: {
    preparing: {
      title: 'Preparing the data',
      text: 'Dinh is opening its database and loading the figures; this page reloads by itself.',
    },
    waiting: {
      title: 'Waiting for the database',
      text: 'The database can’t be reached yet. Dinh keeps trying and this page reloads by itself; the reason is in the server’s terminal.',
    },
    full: {
      title: 'The server’s disk is full',
      text: 'Dinh goes on as soon as there is room; this page reloads by itself. The folder is named in the server’s terminal.',
    },
    away: {
      title: 'The database is not answering',
      text: 'Dinh is connecting to it again; this page reloads by itself.',
    },
    failed: {
      title: 'The data could not be opened',
      text: 'The reason is in the server’s terminal.',
    },
    notBuilt: {
      title: 'The dashboard is not built',
      text: 'Run npm start, or: npx turbo run build. The figures are at /api/v1/observations.csv all the same.',
    },
  },
  progress: {
    preparing: 'Reading the data set',
    starting: 'Starting the database',
    migrating: 'Making the tables',
    loading: 'Loading the figures',
  },
  store: {
    diskFull: 'The disk that holds {{path}} is full ({{reason}}); make room, or set DATA_DIR to another disk.',
    databaseLost: 'The database was lost while it was being opened: {{reason}}.',
    schemaForeign:
      'The database holds {{tables}} table(s) that are not Dinh’s, for example “{{table}}”; please give Dinh a database of its own.',
    alreadyRunning: 'Another Dinh (process {{pid}}) uses the folder {{path}}; stop it, or set another DATA_DIR.',
    clusterInUse: 'Another PostgreSQL (process {{pid}}) uses {{path}}; stop it, or set another DATA_DIR.',
    folderNotWritable: 'Can’t write to {{path}} ({{reason}}); set DATA_DIR to a folder that can be written.',
    folderPrivate:
      'The database can’t reach {{path}} because {{closedAt}} is open to its owner only; set DATA_DIR elsewhere, for example /var/lib/dinh.',
    noUnprivilegedUser:
      'PostgreSQL doesn’t run as root, and this computer doesn’t let us become user {{uid}} ({{reason}}); run Dinh as an ordinary user, or set DATABASE_URL.',
    namelessUser:
      'PostgreSQL needs a user with a name, and user {{uid}} is not in the computer’s list; add that user, or set DATABASE_URL.',
    noBinaries: 'No PostgreSQL comes with {{platform}}; install the packages again, or set DATABASE_URL.',
    clusterVersion:
      'The data at {{path}} belong to PostgreSQL {{found}}, Dinh uses {{expected}}; set a new DATA_DIR, the reference data will be loaded again.',
    clusterDamaged: 'The database at {{path}} is damaged ({{reason}}); rename that folder and start again.',
    initialiseFailed: 'Can’t make a database at {{path}}: {{reason}}.',
    startFailed: 'Can’t start the database at {{path}}: {{reason}}; its log: {{logPath}}.',
    noFreePort: 'No free port for the database after {{tried}} tries.',
    databaseUrl: 'DATABASE_URL can’t be read ({{reason}}); it looks like postgres://user:password@host/name.',
    unreachable: 'Can’t reach PostgreSQL at {{host}}: {{reason}}; please check DATABASE_URL.',
    serverTooOld: 'PostgreSQL at {{host}} is version {{found}}; {{needed}} or later is needed.',
    encoding: 'The database at {{host}} has the encoding {{found}}; UTF8 is needed.',
    schemaUnknown: 'The tables belong to another version of Dinh ({{reason}}); please use that version.',
    schemaDenied: 'The user of DATABASE_URL may not make tables ({{reason}}); grant it CREATE on the schema public.',
    releaseChanged:
      'Release {{release}} was loaded with other rows than the files have now; changed data need a new number in releases.csv.',
    releaseUnknown: 'The database holds release {{release}}, later than {{latest}} of the files; please update Dinh.',
    dataSetDiffers:
      'The database of DATABASE_URL holds {{loaded}}, not {{expected}}; set DATA_SET={{other}}, or use another database.',
    referenceBroken: 'Table {{table}}, column {{column}}: the value “{{value}}” is not in release {{release}}.',
  },
};
