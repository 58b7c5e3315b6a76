CREATE TABLE `alarms` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`day_id` text NOT NULL,
	`kind` text NOT NULL,
	`due_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`day_id`) REFERENCES `training_days`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `alarms_due` ON `alarms` (`due_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `alarms_kind` ON `alarms` (`day_id`,`kind`);--> statement-breakpoint
CREATE TABLE `asks` (
	`day_id` text NOT NULL,
	`number` integer NOT NULL,
	`booking` integer NOT NULL,
	`kind` text NOT NULL,
	`slot` integer NOT NULL,
	`asked_at` integer NOT NULL,
	`answer_by` integer NOT NULL,
	`outcome` text NOT NULL,
	`closed_at` integer,
	PRIMARY KEY(`day_id`, `number`),
	FOREIGN KEY (`day_id`,`booking`) REFERENCES `bookings`(`day_id`,`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`day_id`,`slot`) REFERENCES `slots`(`day_id`,`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "asks_kind" CHECK("asks"."kind" in ('move', 'seat', 'offer')),
	CONSTRAINT "asks_outcome" CHECK("asks"."outcome" in ('pending', 'yes', 'no', 'silent', 'undeliverable', 'withdrawn')),
	CONSTRAINT "asks_closed" CHECK(("asks"."closed_at" is null) = ("asks"."outcome" = 'pending'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `asks_one_pending` ON `asks` (`day_id`,`booking`) WHERE "asks"."outcome" = 'pending';--> statement-breakpoint
CREATE TABLE `bookings` (
	`day_id` text NOT NULL,
	`number` integer NOT NULL,
	`person_id` integer NOT NULL,
	`places` integer NOT NULL,
	`standing` text NOT NULL,
	`slot` integer,
	`agreed` integer,
	`standby` integer,
	`pinned` integer NOT NULL,
	`reachable` integer NOT NULL,
	`in_play` integer NOT NULL,
	`passed_over` integer,
	`name_by` integer,
	`signed_up_at` integer NOT NULL,
	PRIMARY KEY(`day_id`, `number`),
	FOREIGN KEY (`day_id`) REFERENCES `training_days`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`day_id`,`slot`) REFERENCES `slots`(`day_id`,`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`day_id`,`agreed`) REFERENCES `slots`(`day_id`,`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`day_id`,`standby`) REFERENCES `slots`(`day_id`,`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bookings_places" CHECK("bookings"."places" >= 1),
	CONSTRAINT "bookings_standing" CHECK("bookings"."standing" in ('booked', 'waiting', 'out')),
	CONSTRAINT "bookings_slot" CHECK(("bookings"."slot" is not null) = ("bookings"."standing" = 'booked'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `bookings_one_a_person` ON `bookings` (`day_id`,`person_id`) WHERE "bookings"."standing" <> 'out';--> statement-breakpoint
CREATE TABLE `classes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`school_id` integer NOT NULL,
	`name` text NOT NULL,
	`position` integer,
	`rules` text NOT NULL,
	FOREIGN KEY (`school_id`) REFERENCES `schools`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `classes_name` ON `classes` (`school_id`,`name`);--> statement-breakpoint
CREATE TABLE `inbox` (
	`message_id` text PRIMARY KEY NOT NULL,
	`school_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`body` text NOT NULL,
	`received_at` integer NOT NULL,
	`line` integer NOT NULL,
	FOREIGN KEY (`school_id`) REFERENCES `schools`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `inbox_line_unique` ON `inbox` (`line`);--> statement-breakpoint
CREATE TABLE `ledger` (
	`day_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`fact` text GENERATED ALWAYS AS (json_extract("data", '$.fact')) VIRTUAL,
	`about` integer,
	`why` text NOT NULL,
	`data` text NOT NULL,
	PRIMARY KEY(`day_id`, `seq`),
	FOREIGN KEY (`day_id`) REFERENCES `training_days`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`about`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `opt_outs` (
	`school_id` integer NOT NULL,
	`phone` text NOT NULL,
	PRIMARY KEY(`school_id`, `phone`),
	FOREIGN KEY (`school_id`) REFERENCES `schools`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`school_id` integer NOT NULL,
	`day_id` text,
	`person_id` integer NOT NULL,
	`to_number` text NOT NULL,
	`from_number` text NOT NULL,
	`kind` text NOT NULL,
	`body` text NOT NULL,
	`cause` text NOT NULL,
	`ask` integer,
	`status` text NOT NULL,
	`attempts` integer NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`valid_until` integer NOT NULL,
	`despite_opt_out` integer NOT NULL,
	`sent_at` integer,
	`carrier_id` text,
	`error_code` integer,
	`updated_at` integer NOT NULL,
	`line` integer,
	FOREIGN KEY (`school_id`) REFERENCES `schools`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`day_id`) REFERENCES `training_days`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`day_id`,`ask`) REFERENCES `asks`(`day_id`,`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "outbox_status" CHECK("outbox"."status" in ('pending', 'sending', 'sent', 'delivered', 'failed', 'unknown', 'suppressed'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_line_unique` ON `outbox` (`line`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`due_at`) WHERE "outbox"."status" = 'pending';--> statement-breakpoint
CREATE INDEX `outbox_unsent` ON `outbox` (`person_id`,`id`) WHERE "outbox"."status" in ('pending', 'sending');--> statement-breakpoint
CREATE INDEX `outbox_unsent_asks` ON `outbox` (`day_id`,`ask`) WHERE "outbox"."status" in ('pending', 'sending');--> statement-breakpoint
CREATE INDEX `outbox_unclear` ON `outbox` (`updated_at`) WHERE "outbox"."status" in ('sending', 'unknown');--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_cause` ON `outbox` (`school_id`,`cause`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`school_id` integer NOT NULL,
	`phone` text NOT NULL,
	`name` text,
	`session` text NOT NULL,
	FOREIGN KEY (`school_id`) REFERENCES `schools`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `people_phone` ON `people` (`school_id`,`phone`);--> statement-breakpoint
CREATE TABLE `schools` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`number` text NOT NULL,
	`settings` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `schools_number_unique` ON `schools` (`number`);--> statement-breakpoint
CREATE TABLE `slots` (
	`day_id` text NOT NULL,
	`number` integer NOT NULL,
	`role` text NOT NULL,
	`starts_at` integer NOT NULL,
	`capacity` integer NOT NULL,
	`status` text NOT NULL,
	`to_offer` integer NOT NULL,
	`short` integer NOT NULL,
	PRIMARY KEY(`day_id`, `number`),
	FOREIGN KEY (`day_id`) REFERENCES `training_days`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "slots_role" CHECK("slots"."role" = iif("slots"."number" = 0, 'root', 'sibling')),
	CONSTRAINT "slots_status" CHECK("slots"."status" in ('open', 'closed', 'tentative', 'dropped')),
	CONSTRAINT "slots_to_offer" CHECK("slots"."to_offer" >= 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `training_days` (
	`id` text PRIMARY KEY NOT NULL,
	`class_id` integer NOT NULL,
	`date` text NOT NULL,
	`signup_closes_at` integer NOT NULL,
	`finalizes_at` integer NOT NULL,
	`decides_at` integer NOT NULL,
	`phase` text NOT NULL,
	`stage` text,
	`paused` integer NOT NULL,
	`settled_at` integer,
	`over` integer NOT NULL,
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "training_days_id" CHECK("training_days"."id" = "training_days"."class_id" || ':' || "training_days"."date"),
	CONSTRAINT "training_days_phase" CHECK("training_days"."phase" in ('open', 'closed', 'splitting', 'settled', 'called-off')),
	CONSTRAINT "training_days_stage" CHECK("training_days"."stage" in ('plan', 'offers', 'walk'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `training_days_ahead` ON `training_days` (`class_id`,`date`) WHERE "training_days"."over" = 0;--> statement-breakpoint
CREATE UNIQUE INDEX `training_days_date` ON `training_days` (`class_id`,`date`);