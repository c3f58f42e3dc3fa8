export { type ReadCell, type ReadDataSet, readSdmxData, sortCells } from './read-sdmx.ts';
