import { z } from "zod";

const asked = "Write the date as year-month-day.";

/** A day, year-month-day; the calendar of the store has no year 0. */
export const day = z.iso.date(asked).refine((text) => text >= "0001-01-01", asked);
