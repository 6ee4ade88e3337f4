// Texts by a parser of their own, annotations by the built-in one, joined and checked in the articles' `transform`,
// where a thrown error fails the build. What all articles share is made once, for the first.

import { defineCollection, defineConfig, defineParser, defineSingleton } from '@content-collections/core'
import { z } from 'zod'
import { Checker, parseDocument } from './checks'
import { makeSchemas, type Document } from './schema'

const schemas = makeSchemas(z)
const seeds = `${process.env.CORPUS}/seeds`

const people = defineSingleton({
  name: 'people',
  filePath: `${seeds}/people.yaml`,
  parser: 'yaml',
  schema: schemas.people
})

const organizations = defineSingleton({
  name: 'organizations',
  filePath: `${seeds}/organizations.yaml`,
  parser: 'yaml',
  schema: schemas.organizations
})

// A parser is not told the file's name; the identifier is the one of `_meta`.
const documents = defineCollection({
  name: 'documents',
  directory: `${seeds}/articles`,
  include: '*.txt',
  parser: defineParser(parseDocument),
  schema: schemas.document.omit({ id: true })
})

type Shared = { texts: Map<string, Document>; checker: Checker }
let shared: Promise<Shared> | undefined

const share = async ({ documents: of, collection }: any): Promise<Shared> => ({
  texts: new Map(of(documents).map((document: any) => [document._meta.path, document])),
  checker: new Checker(of(people)[0].people, of(organizations)[0].organizations, await collection.documents())
})

const articles = defineCollection({
  name: 'articles',
  directory: `${seeds}/articles`,
  include: '*.yaml',
  parser: 'yaml',
  schema: schemas.article,
  transform: async (article: any, context: any) => {
    const { texts, checker } = await (shared ??= share(context))
    const problems = checker.check(article._meta.path, article, texts.get(article._meta.path))
    if (problems.length > 0) throw new Error(problems.join('\n'))
    return article
  }
})

export default defineConfig({ content: [people, organizations, documents, articles] })
