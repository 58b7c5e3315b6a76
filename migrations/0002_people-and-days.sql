ALTER TABLE `people` ADD `language` text;--> statement-breakpoint
ALTER TABLE `people` ADD `introduced` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `training_days` ADD `reminds_at` integer;--> statement-breakpoint
ALTER TABLE `training_days` ADD `ends_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `training_days` ADD `reminded` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `training_days` ADD `summed_up` integer DEFAULT false NOT NULL;