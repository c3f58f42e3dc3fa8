import { Resvg } from '@resvg/resvg-js';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** From 0, black, to 255, white. */
  readonly lightnessAt: (x: number, y: number) => number;
  /** `#RRGGBB` */
  readonly colourAt: (x: number, y: number) => string;
}

const channels = 4;
const widthAt = 16;

/** The pixels of a PNG, read back by drawing it as it is. */
export function readPixels(png: Uint8Array): Pixels {
  const buffer = Buffer.from(png);
  const [width, height] = [buffer.readUInt32BE(widthAt), buffer.readUInt32BE(widthAt + 4)];
  const href = `data:image/png;base64,${buffer.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  const channelsAt = (x: number, y: number): Buffer =>
    pixels.subarray((y * width + x) * channels, (y * width + x) * channels + channels - 1);
  return {
    width,
    height,
    lightnessAt: (x, y) => channelsAt(x, y).reduce((sum, channel) => sum + channel, 0) / (channels - 1),
    colourAt: (x, y) => `#${channelsAt(x, y).toString('hex').toUpperCase()}`,
  };
}
