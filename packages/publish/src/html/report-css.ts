/**
 * The sheet of a report: A4 with the decree's margins, Times New Roman, page numbers at the top from the second page;
 * on a screen the same sheet, as wide as there is room.
 *
 * @see Decree 30/2020/NĐ-CP, annex I
 */
export const reportCss = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); font: 13pt "Times New Roman", Times, serif; } }
@page :first { @top-center { content: ""; } }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f6f7f8; color: #14181d; font: 14pt/1.35 "Times New Roman", Times, "Liberation Serif", serif; }
main { max-width: 210mm; margin: 0 auto; padding: 20mm 15mm 20mm 30mm; background: #fff; overflow-wrap: break-word; }
a { color: #0b4f8a; text-decoration: underline; text-decoration-thickness: 0.5px; text-underline-offset: 2px; }
a[href^="#"] { display: inline-block; min-width: 24px; min-height: 24px; text-align: center; }
small { font-size: 11pt; color: #56616b; }
.mark { font-weight: bold; text-align: center; border: 1px solid; padding: 4pt; margin: 0 0 12pt; }
.head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 6pt 12pt; text-align: center; font-size: 13pt; line-height: 1.25; }
.head > div { flex: 1 1 55mm; }
.head > div:last-child { flex: 1.7 1 92mm; }
.nation { font-size: 12pt; }
.head p, .subject p { margin: 0; }
.head b, .subject b { display: inline-block; }
.ruled::after { content: ""; display: block; width: 40%; border-bottom: 1px solid; margin: 3pt auto 0; }
.motto::after { width: 100%; }
.filled { margin-top: 6pt !important; }
h1, .subject { text-align: center; font-weight: bold; font-size: 14pt; margin: 0; }
h1 { margin-top: 18pt; }
.subject { margin-bottom: 16pt; }
h2 { font-size: 14pt; margin: 16pt 0 6pt; break-after: avoid; }
h3 { font-size: 14pt; margin: 12pt 0 4pt; break-after: avoid; }
.prose, li { text-align: justify; }
.prose { margin: 6pt 0; text-indent: 1cm; }
ul { margin: 6pt 0; padding-left: 1.4em; }
li { margin: 3pt 0; }
.scroll { overflow-x: auto; margin: 6pt 0 12pt; }
table { border-collapse: collapse; width: 100%; min-width: 130mm; font-size: 12pt; line-height: 1.25; }
caption { caption-side: top; text-align: center; font-style: italic; padding: 4pt 0; }
th, td { border: 1px solid #7c8791; padding: 3pt 4pt; vertical-align: top; text-align: left; }
th { text-align: center; background: #f0f2f4; }
td small { font-size: 10pt; }
tr { break-inside: avoid; }
thead { break-inside: avoid; break-after: avoid; }
caption { break-after: avoid; }
thead { display: table-header-group; }
.right { text-align: right; }
.center { text-align: center; }
td div + div { margin-top: 1pt; }
figure { margin: 10pt 0; text-align: center; break-inside: avoid; }
figure img { max-width: 100%; height: auto; }
figcaption { font-style: italic; font-size: 12pt; margin-top: 3pt; }
.closing { display: flex; justify-content: space-between; gap: 12pt; margin-top: 24pt; break-inside: avoid; }
.recipients { font-size: 11pt; }
.recipients p, .signer p { margin: 0; }
.recipients p:first-child { font-size: 12pt; font-weight: bold; font-style: italic; }
.signer { text-align: center; flex: 0 1 75mm; }
.signer .sign { font-style: italic; font-size: 11pt; margin: 3pt 0 30pt; }
.signer p:last-child { font-weight: bold; }
.annex { break-before: page; margin-top: 24pt; }
.annex h2, .annex .subtitle { text-align: center; margin: 0 0 6pt; }
.annex .subtitle { font-weight: bold; }
.annex .attached { font-style: italic; text-align: center; margin: 0 0 6pt; }
@media (max-width: 640px) { body { font-size: 12pt; } main { padding: 16px; } .closing { flex-direction: column; } .prose, li { text-align: left; } }
@media print { body { background: none; } main { max-width: none; padding: 0; } .scroll { overflow: visible; } table { min-width: 0; width: calc(100% - 1px); } a { color: inherit; text-decoration: none; } a[href^="#"] { display: inline; } }
`;
