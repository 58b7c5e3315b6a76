/** A moment as people say it: the time alone on the day it is said, else with its date. */
import type { LocalDate, LocalTime } from "../../domain/times.ts";

export type When = { date: LocalDate; time: LocalTime; today: boolean };
