type Triple = readonly [number, number, number];

/** The three kinds of colour blindness of one missing cone. */
export const deficiencies = ['protan', 'deutan', 'tritan'] as const;
export type Deficiency = (typeof deficiencies)[number];

function parseHex(hex: string): Triple {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!digits) throw new RangeError(`Not a colour: ${hex}`);
  const channel = (index: number): number => Number.parseInt(digits[index] ?? '0', 16) / 255;
  return [channel(1), channel(2), channel(3)];
}

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function multiply(matrix: readonly [Triple, Triple, Triple], [a, b, c]: Triple): Triple {
  const row = ([x, y, z]: Triple): number => x * a + y * b + z * c;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function linearOf(hex: string): Triple {
  const [red, green, blue] = parseHex(hex);
  return [toLinear(red), toLinear(green), toLinear(blue)];
}

/**
 * The contrast of two colours, 1 to 21.
 * @see WCAG 2.2, contrast ratio
 */
export function contrastRatio(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [red, green, blue] = linearOf(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** At severity 1, on linear sRGB. @see Machado, Oliveira, Fernandes 2009, IEEE TVCG 15(6) */
const machado: Readonly<Record<Deficiency, readonly [Triple, Triple, Triple]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linearToXyz: readonly [Triple, Triple, Triple] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const whiteD65: Triple = [0.95047, 1, 1.08883];

function toLab(linear: Triple): Triple {
  const xyz = multiply(linearToXyz, linear);
  const curve = (value: number, white: number): number => {
    const ratio = value / white;
    return ratio > (6 / 29) ** 3 ? Math.cbrt(ratio) : ratio / (3 * (6 / 29) ** 2) + 4 / 29;
  };
  const [x, y, z] = [curve(xyz[0], whiteD65[0]), curve(xyz[1], whiteD65[1]), curve(xyz[2], whiteD65[2])];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function seenAs(hex: string, deficiency: Deficiency | null): Triple {
  const linear = linearOf(hex);
  if (deficiency === null) return linear;
  const [red, green, blue] = multiply(machado[deficiency], linear);
  return [clamp(red), clamp(green), clamp(blue)];
}

/** ΔE*ab (CIE 1976, D65) of two colours as normal or colour-blind eyes see them. */
export function colourDifference(a: string, b: string, deficiency: Deficiency | null = null): number {
  const first = toLab(seenAs(a, deficiency));
  const second = toLab(seenAs(b, deficiency));
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}
