CREATE TABLE `senders` (
	`school_id` integer PRIMARY KEY NOT NULL,
	`free_at` integer NOT NULL,
	`held_until` integer NOT NULL,
	`day` text NOT NULL,
	`texts` integer NOT NULL,
	FOREIGN KEY (`school_id`) REFERENCES `schools`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
ALTER TABLE `outbox` ADD `paced` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `outbox_failed` ON `outbox` (`id`) WHERE "outbox"."status" = 'failed';