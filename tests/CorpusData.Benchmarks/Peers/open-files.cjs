// Both peers open all files at once, and fail where the system does not allow so many. This lets the rest wait.

const { syncBuiltinESMExports } = require('node:module')
const fs = require('node:fs/promises')

const most = 1000
const readFile = fs.readFile
const waiting = []
let open = 0

fs.readFile = async (...args) => {
  if (open < most) open++
  else await new Promise(resolve => waiting.push(resolve))
  try {
    return await readFile(...args)
  } finally {
    const next = waiting.shift()
    if (next) next()
    else open--
  }
}

syncBuiltinESMExports()
