// CSV exports as streams; needs papaparse
export { exportCsv } from './export-csv.ts'
export type { ExportCsvParams } from './export-csv.ts'
export { csvFormat } from './csv-format.ts'
export type { CsvOptions, CsvRow } from './csv-format.ts'
