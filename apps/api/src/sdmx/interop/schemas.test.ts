import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../testing/start-test-app.ts';
import { hasXmllint, readSchema, schemaFolder } from './find-tools.ts';
import { writeMessageSchema, writeStructureSchema } from './structure-schema.ts';

let app: TestApp;
let folder: string;
beforeAll(async () => {
  app = await startTestApp();
  folder = mkdtempSync(join(tmpdir(), 'dinh-sdmx-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await app.close();
});

const areas = '.VN+VN31-2008.';
const xmlAddresses = {
  generic: `data/KPI/${areas}`,
  flat: `data/KPI/${areas}?dimensionAtObservation=AllDimensions`,
  acrossAreas: `data/KPI/${areas}?dimensionAtObservation=REF_AREA&lastNObservations=1`,
  keysAlone: `data/KPI/${areas}?detail=serieskeysonly`,
  withoutData: `data/KPI/${areas}?detail=nodata`,
  dataAlone: `data/KPI/${areas}?detail=dataonly`,
  changed: `data/KPI/${areas}?updatedAfter=2000-01-01`,
  specific: `data/KPI/${areas}?format=structurespecificdata`,
  specificDataAlone: `data/KPI/${areas}?format=structurespecificdata&detail=dataonly`,
  specificFlat: `data/KPI/${areas}?format=structurespecificdata&dimensionAtObservation=AllDimensions`,
  structures: 'structure',
  stubs: 'structure?detail=allstubs',
  flow: 'dataflow/DINH/KPI/latest?references=all',
  partial: 'datastructure/DINH/KPI?references=children&detail=referencepartial',
  someCodes: 'codelist/DINH/CL_AREA/1.0/VN+VN31-2008',
  available: `availableconstraint/KPI/${areas}/all/all?references=all`,
  refused: 'data/KPI/x',
  nothing: 'data/KPI/A.NOWHERE.',
} as const;
const jsonAddresses = {
  data: [
    `data/KPI/${areas}?format=jsondata`,
    `data/KPI/${areas}?format=jsondata&dimensionAtObservation=AllDimensions`,
    `data/KPI/${areas}?format=jsondata&detail=serieskeysonly`,
    `data/KPI/${areas}?format=jsondata&updatedAfter=2000-01-01&lang=en`,
    'data/KPI/x?format=jsondata',
  ],
  structure: [
    'structure?format=json',
    'dataflow/DINH/KPI/latest?references=all&format=json&detail=allstubs',
    `availableconstraint/KPI/${areas}?format=json`,
    'codelist/DINH/NONE?format=json',
  ],
};
const missing = schemaFolder === undefined ? ' (skipped: SDMX_SCHEMAS doesn’t name their folder)' : '';
const withoutXmllint = missing === '' && !hasXmllint() ? ' (skipped: there is no xmllint)' : missing;

describe(`by the official schemas of SDMX-ML 2.1${withoutXmllint}`, () => {
  it.skipIf(withoutXmllint !== '')('every message is valid', { timeout: 60_000 }, async () => {
    cpSync(join(schemaFolder ?? '', 'ml-schemas'), folder, { recursive: true });
    const dimensions = ['TIME_PERIOD', 'AllDimensions'] as const;
    for (const dimension of dimensions)
      writeFileSync(join(folder, `${dimension}.xsd`), writeStructureSchema(dimension));
    writeFileSync(join(folder, 'all.xsd'), writeMessageSchema(dimensions));
    const names = Object.keys(xmlAddresses).map((name) => `${name}.xml`);
    for (const [name, address] of Object.entries(xmlAddresses)) {
      writeFileSync(join(folder, `${name}.xml`), (await app.ask(`/sdmx/2.1/${address}`)).bytes);
    }
    const lint = (files: readonly string[]) => {
      const { stderr } = spawnSync('xmllint', ['--noout', '--schema', 'all.xsd', ...files], {
        cwd: folder,
        encoding: 'utf8',
      });
      return stderr.trim().split('\n');
    };
    expect(lint(names)).toEqual(names.map((name) => `${name} validates`));
    // What is wrong is seen.
    writeFileSync(
      join(folder, 'wrong.xml'),
      (await app.ask(`/sdmx/2.1/${xmlAddresses.specific}`)).body.replace(' OBS_VALUE="', ' OBS_VALUE="x'),
    );
    expect(lint(['wrong.xml']).at(-1)).toBe('wrong.xml fails to validate');
  });
});

const day = /^\d{4}-\d\d-\d\d$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

describe(`by the official schemas of SDMX-JSON 1.0${missing}`, () => {
  it.skipIf(missing !== '').each(['data', 'structure'] as const)('every %s message is valid', async (kind) => {
    // The schemas are of draft 4, and use nothing that has changed since but these two names.
    const { id: _id, $schema: _draft, ...schema } = readSchema(`json-${kind}-1.0.schema.json`);
    const formats = { uri: /^\w+:\S+$/, email: /@/, 'date-time': moment, date: day };
    const validate = new Ajv({ strict: false, allErrors: true, formats }).compile(schema);
    for (const address of jsonAddresses[kind]) {
      const message: unknown = JSON.parse((await app.ask(`/sdmx/2.1/${address}`)).body);
      validate(message);
      expect(validate.errors?.slice(0, 3) ?? [], address).toEqual([]);
    }
    expect(validate({ data: [] })).toBe(false);
  });
});
