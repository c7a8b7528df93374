#!/usr/bin/env node
// Committed, not built: npm links a command only when its file is there at install time.
import "../bundle/main.js";
