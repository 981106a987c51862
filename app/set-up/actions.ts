"use server";

import { createNewsroomInput } from "@/domain/people/set-up";
import { openAction } from "@/server/action";
import * as setUp from "@/server/set-up";

export const createNewsroom = openAction(createNewsroomInput, setUp.setUp);
