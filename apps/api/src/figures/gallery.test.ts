import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { listMapExamples, staticExamples } from '@dinh/charts/examples';
import { createTranslator, languages } from '@dinh/i18n';
import { drawPicture } from '@dinh/publish/picture';
import { readBoundaries } from '@dinh/reference-data/boundaries';
import { expect, it } from 'vitest';

const boundaries: Parameters<typeof listMapExamples>[0] = {
  ...JSON.parse(readBoundaries()),
  ...{ attribution: 'Boundaries: somebody', licence: 'CC BY-SA 4.0', licenceUrl: null },
};
const examples = [...staticExamples, ...listMapExamples(boundaries)];
const themes = ['light', 'dark'] as const;
const half = 0.5;

const digest = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

const signatureLength = 8;
/** Length, type and check sum of a chunk. */
const chunkOverhead = 12;

/** The pixels of a PNG as they were packed: how tightly depends on the processor. */
function readPacked(png: Uint8Array): Buffer {
  const bytes = Buffer.from(png);
  const packed: Buffer[] = [];
  for (let at = signatureLength; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') packed.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + chunkOverhead;
  }
  return inflateSync(Buffer.concat(packed));
}

/** One line a picture, so that a change says which pictures changed: by text, by pixels or both. */
async function describePicture(
  example: (typeof examples)[number],
  language: (typeof languages)[number],
  theme: (typeof themes)[number],
) {
  const figure = example.draw({ t: createTranslator(language), frame: { theme } });
  const { png } = await drawPicture(figure, { scale: half });
  const size = `${figure.width}×${figure.height}`;
  return `${example.form}/${example.name} ${language} ${theme} ${size} svg ${digest(figure.svg)} pixels ${digest(readPacked(png))}`;
}

// After a change that is meant, look at the pictures (`/gallery`, `/figure.svg`), then run this file with `-u`.
it('draws every form, case, language and theme as it did, to the pixel', async () => {
  const lines: string[] = [];
  for (const example of examples) {
    for (const language of languages) {
      for (const theme of themes) lines.push(await describePicture(example, language, theme));
    }
  }
  expect(new Set(lines.map((line) => line.split(' ')[0])).size).toBe(examples.length);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./gallery.golden.txt');
}, 180_000);
