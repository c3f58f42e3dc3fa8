import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether LibreOffice is on this computer, with its version; undefined where it isn't. */
export function findLibreOffice(): string | undefined {
  const { stdout, status } = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** The same, where its program for presentations is there too: it is a package of its own. */
export function findImpress(): string | undefined {
  const office = findLibreOffice();
  if (office === undefined) return undefined;
  const { stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', ['soffice'], { encoding: 'utf8' });
  const program = dirname(realpathSync(stdout.split('\n')[0]?.trim() ?? ''));
  const registries = [join(program, '..', 'share', 'registry'), join(program, '..', 'Resources', 'registry')];
  return registries.some((folder) => existsSync(join(folder, 'impress.xcd'))) ? office : undefined;
}

export type OfficeLocale = 'vi-VN' | 'en-US';

/** As the import of CSV takes them, by which numbers are read. */
const languageCodes: Readonly<Record<OfficeLocale | 'own', number>> = { own: 0, 'vi-VN': 1066, 'en-US': 1033 };
const utf8 = 76;
const quote = 34;

/** How a person opens a CSV file: what parts the cells, and whose numbers they are; `own` is the computer's. */
export interface CsvOpening {
  readonly separator: ',' | ';';
  readonly language: OfficeLocale | 'own';
}

function writeProfile(folder: string, locale: OfficeLocale): void {
  mkdirSync(join(folder, 'user'), { recursive: true });
  const setting = `<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>`;
  writeFileSync(
    join(folder, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${setting}</oor:items>`,
  );
}

/** A LibreOffice without a window, of a person with the settings of a country. */
export function openLibreOffice(locale: OfficeLocale) {
  const folder = mkdtempSync(join(tmpdir(), 'dinh-office-'));
  const profile = join(folder, 'profile');
  writeProfile(profile, locale);

  function convert(
    files: Readonly<Record<string, Uint8Array | string>>,
    kind: 'xlsx' | 'odp',
    filter: readonly string[] = [],
  ): Readonly<Record<string, Buffer>> {
    const input = mkdtempSync(join(folder, 'in-'));
    const output = join(input, 'out');
    const names = Object.keys(files);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(input, name), bytes);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        ...filter,
        '--convert-to',
        kind,
        '--outdir',
        output,
        ...names.map((name) => join(input, name)),
      ],
      { stdio: 'pipe', timeout: 100_000 },
    );
    return Object.fromEntries(
      names.map((name) => [name, readFileSync(join(output, name.replace(/\.\w+$/, `.${kind}`)))] as const),
    );
  }

  /** Opens files, saves each as XLSX, and gives those by the files' names. */
  function saveAsXlsx(
    files: Readonly<Record<string, Uint8Array | string>>,
    opening?: CsvOpening,
  ): Readonly<Record<string, Buffer>> {
    const code = opening && languageCodes[opening.language];
    const filter =
      opening === undefined
        ? []
        : // Separator, quotes, letters, first line, columns, whose numbers, no text forced, dates and the like seen.
          [
            `--infilter=Text - txt - csv (StarCalc):${opening.separator.charCodeAt(0)},${quote},${utf8},1,,${code},false,true`,
          ];
    return convert(files, 'xlsx', filter);
  }

  /** Opens presentations, and saves each as that of LibreOffice's own kind, by the files' names. */
  function saveAsOdp(files: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Buffer>> {
    return convert(files, 'odp');
  }

  return { saveAsXlsx, saveAsOdp, close: (): void => rmSync(folder, { recursive: true, force: true }) };
}
