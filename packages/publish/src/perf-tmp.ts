import { writeFileSync } from 'node:fs';
import { exampleLongSheet, exampleSheet, exampleCounts } from './testing/example-sheet.ts';
import { renderFigureXlsx, writeFigureCsv, writeFigureJson, citeFigure, toFigureFileName, readFigureFile } from './figure/index.ts';
const s = exampleLongSheet();
for (let i=0;i<8;i++){ const t=performance.now(); const a=writeFigureCsv(s,'machine'); const t1=performance.now(); const b=writeFigureCsv(s,'excel-vi'); const t2=performance.now(); const x=await renderFigureXlsx(s); const t3=performance.now(); const j=writeFigureJson(s); const t4=performance.now();
 console.log((t1-t).toFixed(1),(t2-t1).toFixed(1),(t3-t2).toFixed(1),(t4-t3).toFixed(1), a.length,b.length,x.length,j.length);}
const e=exampleSheet();
console.log(writeFigureCsv(e,'machine'), writeFigureCsv(e,'excel-vi'), writeFigureJson(e));
for (const k of ['text','bibtex','csl-json'] as const) console.log(citeFigure(e,k), citeFigure({...e,language:'en'},k));
console.log(toFigureFileName(e,'xlsx'), toFigureFileName(s,'xlsx'));
const x=await renderFigureXlsx(e); writeFileSync('/tmp/filest/e.xlsx',x); writeFileSync('/tmp/filest/c.xlsx',await renderFigureXlsx(exampleCounts()));writeFileSync('/tmp/filest/m.csv',writeFigureCsv(e,'machine'));
const u=new TextEncoder();
console.log(readFigureFile(x,'x'), readFigureFile(u.encode(writeFigureCsv(e,'machine')),'x'), readFigureFile(u.encode(writeFigureCsv(e,'excel-vi')),'x'), readFigureFile(u.encode(writeFigureJson(e)),'x'));
