import { buildModel } from './build-model.ts'
import { emitOperations } from './emit-operations.ts'
import { emitPaging } from './emit-paging.ts'
import { emitProjectFields } from './emit-project-fields.ts'
import { emitReference } from './emit-reference.ts'
import { emitRequests } from './emit-requests.ts'
import { emitResources } from './emit-resources.ts'
import { emitResponseSchemas } from './emit-response-schemas.ts'
import { emitSchemas } from './emit-schemas.ts'
import { emitTypes } from './emit-types.ts'
import { loadDocument } from './load-document.ts'

/** Everything that is generated from the OpenAPI files of a folder, by file name. */
export async function generate(
  folder: string,
): Promise<{ readonly files: ReadonlyMap<string, string>; readonly count: number }> {
  const document = loadDocument(folder)
  const model = buildModel(document)
  return {
    count: model.length,
    files: new Map([
      ['types.gen.ts', await emitTypes(document)],
      ['operations.gen.ts', emitOperations(model)],
      ['paging.gen.ts', emitPaging(model)],
      ['requests.gen.ts', emitRequests(document, model)],
      ['resources.gen.ts', emitResources(model)],
      ['operations.gen.md', emitReference(model)],
      ['project-fields.gen.ts', emitProjectFields(model)],
      ['schemas.gen.ts', emitSchemas(document)],
      ['response-schemas.gen.ts', emitResponseSchemas(document, model)],
    ]),
  }
}
