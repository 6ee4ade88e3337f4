// Texts by a loader of their own, annotations by the built-in one, both joined and checked in `prepare`, which runs
// before anything is written. An issue of the schema is an error because of `--strict`.

import { basename } from 'node:path'
import { defineCollection, defineConfig, defineLoader, s } from 'velite'
import { Checker, parseDocument } from './checks'
import { makeSchemas } from './schema'

const schemas = makeSchemas(s)

const documentLoader = defineLoader({
  test: /\.txt$/,
  load: file => ({ data: { id: file.stem, ...parseDocument(file.toString()) } })
})

const documents = defineCollection({ name: 'Document', pattern: 'articles/*.txt', schema: schemas.document })

const articles = defineCollection({
  name: 'Article',
  pattern: 'articles/*.yaml',
  schema: schemas.article.transform((article: object, { meta }: any) => ({ id: basename(meta.path, '.yaml'), ...article }))
})

const people = defineCollection({ name: 'People', pattern: 'people.yaml', single: true, schema: schemas.people })

const organizations = defineCollection({
  name: 'Organizations',
  pattern: 'organizations.yaml',
  single: true,
  schema: schemas.organizations
})

export default defineConfig({
  root: `${process.env.CORPUS}/seeds`,
  loaders: [documentLoader],
  collections: { documents, articles, people, organizations },
  prepare: (data: any) => {
    const texts = new Map<string, any>(data.documents.map((document: any) => [document.id, document]))
    const checker = new Checker(data.people.people, data.organizations.organizations, data.articles)
    const problems = data.articles.flatMap((article: any) => checker.check(article.id, article, texts.get(article.id)))
    if (problems.length > 0) throw new Error(problems.join('\n'))
  }
})
