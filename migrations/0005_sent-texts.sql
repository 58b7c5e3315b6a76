CREATE INDEX `outbox_sent` ON `outbox` (`person_id`,`sent_at`);--> statement-breakpoint
CREATE INDEX `outbox_sent_of_day` ON `outbox` (`day_id`,`sent_at`);