-- Database and user for MySQL 8.4 or MariaDB 10.11 and later, run once by the database administrator.
-- Change the password and the host from which the application connects.
create database anttcs character set utf8mb4 collate utf8mb4_bin;
create user 'anttcs'@'10.0.0.%' identified by 'change this password';
-- The application changes its own schema at a start, so it may create and alter tables, in this database only.
grant select, insert, update, delete, create, alter, drop, index, references on anttcs.* to 'anttcs'@'10.0.0.%';
