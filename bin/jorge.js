#!/usr/bin/env node
import { launch } from './launch.js'

// The server; with arguments the command line, so that none is ever ignored.
await launch(process.argv.length > 2 ? 'cli/cli' : 'main')
