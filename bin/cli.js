#!/usr/bin/env -S node --
// Without the -- Node takes an --env-file meant for jorge as its own.
import { launch } from './launch.js'

await launch('cli/cli')
