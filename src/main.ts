#!/usr/bin/env node
/** The command line: one line a command; every mistake ends with a clear message and exit status 2. */
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { z } from "zod";
import { backup } from "./commands/backup.ts";
import { finalize, paper, why } from "./commands/day.ts";
import { demo } from "./commands/demo.ts";
import { doctor } from "./commands/doctor.ts";
import { erase } from "./commands/erase.ts";
import { exportPeople } from "./commands/export.ts";
import { importPeople } from "./commands/import.ts";
import { migrate } from "./commands/migrate.ts";
import { phone } from "./commands/phone.ts";
import { poster } from "./commands/poster.ts";
import { rehearse } from "./commands/rehearse.ts";
import { serve } from "./commands/serve.ts";
import { understand } from "./commands/understand.ts";
import { verify } from "./commands/verify.ts";
import { AppError } from "./domain/errors.ts";
import { fileTrouble } from "./storage/refusals.ts";

const wrongUse = 2;
const ourFault = 1;

function program(): Command {
  const backwalk = new Command("backwalk")
    .description("Runs a small class by text when it fills up.")
    .version(version(), "--version", "print the version")
    .exitOverride()
    .showHelpAfterError("(--help shows how)");
  backwalk.command("serve").description("run the server until SIGTERM").action(serve);
  backwalk
    .command("demo")
    .description("watch Juli's Saturday on everyone's phones, in a browser; needs no account")
    .option("--text", "print it as a transcript instead, as where the output is no terminal")
    .option("--port <port>", "listen on this port; without it on PORT, or a free one")
    .action(demo);
  backwalk
    .command("rehearse <file>")
    .description("play a rehearsal file and print what everyone saw")
    .option("--json", "print one JSON object instead")
    .action(rehearse);
  backwalk
    .command("phone")
    .description("be one of the people on a phone in this terminal; nothing is really texted")
    .option("--as <name>", "who you are at first; trainer is the trainer", "Anna")
    .action(phone);
  onDay(backwalk.command("finalize"))
    .description("do what the finalization alarm does; harmless when done twice")
    .action(finalize);
  onDay(backwalk.command("paper"))
    .description("print the sheet: slots, names, headcounts")
    .action(paper);
  onDay(backwalk.command("why <name>"))
    .description("print what was decided about somebody, and why")
    .action(why);
  ofClass(backwalk.command("poster"))
    .description("print a page to hang up: a QR code opens a text JOIN to the school's number")
    .option("--out <file>", "write it to this file instead, which mustn't be there yet")
    .action(poster);
  backwalk
    .command("understand")
    .description("read texts from stdin, a line each, and print what each would mean as an answer")
    .option("--language <language>", "the language they are in, en or hu", "en")
    .option("--name <name>", "their writer's name, with which they may sign")
    .action(understand);
  addPeople(backwalk);
  addUpkeep(backwalk);
  return backwalk;
}

/** The package's; the file is at the same distance from src/ and dist/. */
function version(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

/** People in and out. */
function addPeople(backwalk: Command): void {
  ofSchool(backwalk.command("import <file>"))
    .description("make people known from a CSV with name and phone; a dry run without --yes")
    .option("--rename", "also rename those known under another name")
    .option("--yes", "do it")
    .action(importPeople);
  ofSchool(backwalk.command("export"))
    .description("print everyone known as a CSV")
    .action(exportPeople);
  ofSchool(backwalk.command("erase <person>"))
    .description("erase all that is known of somebody, by name or phone; a dry run without --yes")
    .option("--yes", "do it, for good")
    .action(erase);
}

/** What whoever runs it needs now and then. */
function addUpkeep(backwalk: Command): void {
  backwalk.command("migrate").description("bring the database's schema up to date").action(migrate);
  backwalk
    .command("doctor")
    .description("check settings, database, Redis, Twilio and clock, and say what to fix")
    .action(doctor);
  backwalk
    .command("verify")
    .description("replay every day's ledger and compare it with the tables")
    .action(verify);
  backwalk
    .command("backup <file>")
    .description("make a consistent copy of the database, also while the server runs")
    .action(backup);
}

function ofSchool(command: Command): Command {
  return command.option("--school <school>", "the school's number or name, if there are several");
}

/** The options that say which training day is meant. */
function onDay(command: Command): Command {
  return ofClass(command).option(
    "--day <date>",
    "the class's date, 2026-11-22; without it the current day",
  );
}

function ofClass(command: Command): Command {
  return ofSchool(command).option("--class <name>", "the class's name, if there are several");
}

// Whoever reads what we print may have seen enough (`| head -1`): there is nobody left to tell anything.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Prints what went wrong; gives the exit status. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUse;
  const expected = error instanceof AppError ? error : fileTrouble(error);
  if (expected) {
    process.stderr.write(`${expected.message}\n`);
    return wrongUse;
  }
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return ourFault;
}
