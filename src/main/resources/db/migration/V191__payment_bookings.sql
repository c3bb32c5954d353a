-- What approved runs move on the lines of the budget, kept when it happens: where a budget stands is then a sum of a few rows
-- for each run and commune and not of every member's month. Nothing in it is ever changed. The text of an empty part of a
-- line is empty, as in the journal.
create table payment_booking (
    run_id bigint not null,
    recorded_at datetime(6) not null,
    effective_on date not null,
    flow varchar(10) not null,
    commune_id bigint not null,
    funding_source varchar(60) not null,
    funding_level varchar(60) not null,
    classification varchar(60) not null,
    fact_month varchar(7) not null,
    amount_dong bigint not null,
    primary key (run_id, recorded_at, effective_on, flow, commune_id, funding_source, funding_level, classification),
    constraint payment_booking_run foreign key (run_id) references payment_run (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index payment_booking_commune on payment_booking (commune_id, fact_month);

-- What was spent by approvals until now, and what of it is to be received: each set as often as it comes, less those that it
-- replaces. The day is that of Viet Nam.
insert into payment_booking (run_id, recorded_at, effective_on, flow, commune_id, funding_source, funding_level,
    classification, fact_month, amount_dong)
select r.id, r.approved_at, cast(r.approved_at + interval '7' hour as date), 'SPENT', x.commune_id,
    coalesce(l.funding_source, ''), coalesce(l.funding_level, ''), coalesce(l.classification, ''), r.fact_month,
    sum(x.times * l.amount_dong)
from payment_run r
join (select e.run_id, e.commune_id, e.set_id, count(*) as times from payment_entry e
        group by e.run_id, e.commune_id, e.set_id
    union all
    select e.run_id, e.commune_id, e.before_id, -count(*) from payment_entry e where e.before_id is not null
        group by e.run_id, e.commune_id, e.before_id) x on x.run_id = r.id
join payment_set_line l on l.set_id = x.set_id
where r.state = 'APPROVED'
group by r.id, r.approved_at, x.commune_id, coalesce(l.funding_source, ''), coalesce(l.funding_level, ''),
    coalesce(l.classification, ''), r.fact_month;

insert into payment_booking (run_id, recorded_at, effective_on, flow, commune_id, funding_source, funding_level,
    classification, fact_month, amount_dong)
select r.id, r.approved_at, cast(r.approved_at + interval '7' hour as date), 'UNPAID', x.commune_id,
    coalesce(l.funding_source, ''), coalesce(l.funding_level, ''), coalesce(l.classification, ''), r.fact_month,
    sum(x.times * l.amount_dong)
from payment_run r
join (select e.run_id, e.commune_id, e.set_id, count(*) as times from payment_entry e
        join payment_member m on m.run_id = e.run_id and m.member_id = e.member_id and m.payable_dong > 0
        group by e.run_id, e.commune_id, e.set_id
    union all
    select e.run_id, e.commune_id, e.before_id, -count(*) from payment_entry e
        join payment_member m on m.run_id = e.run_id and m.member_id = e.member_id and m.payable_dong > 0
        where e.before_id is not null group by e.run_id, e.commune_id, e.before_id) x on x.run_id = r.id
join payment_set_line l on l.set_id = x.set_id
where r.state = 'APPROVED'
group by r.id, r.approved_at, x.commune_id, coalesce(l.funding_source, ''), coalesce(l.funding_level, ''),
    coalesce(l.classification, ''), r.fact_month;

-- What payments and returns took from it and added to it. On each day the last noted of the acts up to it counts, so that an
-- act also undoes what acts before it, on later days, had changed.
insert into payment_booking (run_id, recorded_at, effective_on, flow, commune_id, funding_source, funding_level,
    classification, fact_month, amount_dong)
select r.id, d.noted_at, d.counts_on, 'UNPAID', x.commune_id, coalesce(l.funding_source, ''),
    coalesce(l.funding_level, ''), coalesce(l.classification, ''), r.fact_month, sum(d.more * x.times * l.amount_dong)
from (select k.run_id, k.member_id, k.noted_at, k.acted_on as counts_on,
        case when k.pay_state = 'RETURNED' then 1 else 0 end
        - coalesce((select case when b.pay_state = 'RETURNED' then 1 else 0 end from payment_act b
            where b.run_id = k.run_id and b.member_id = k.member_id and b.act_no = (select max(c.act_no)
                from payment_act c where c.run_id = k.run_id and c.member_id = k.member_id and c.act_no < k.act_no
                and c.acted_on <= k.acted_on)), 1) as more
        from payment_act k
    union all
    select distinct k.run_id, k.member_id, k.noted_at, j.acted_on,
        coalesce((select case when b.pay_state = 'RETURNED' then 1 else 0 end from payment_act b
            where b.run_id = k.run_id and b.member_id = k.member_id and b.act_no = (select max(c.act_no)
                from payment_act c where c.run_id = k.run_id and c.member_id = k.member_id and c.act_no < k.act_no
                and c.acted_on < j.acted_on)), 1)
        - coalesce((select case when b.pay_state = 'RETURNED' then 1 else 0 end from payment_act b
            where b.run_id = k.run_id and b.member_id = k.member_id and b.act_no = (select max(c.act_no)
                from payment_act c where c.run_id = k.run_id and c.member_id = k.member_id and c.act_no < k.act_no
                and c.acted_on <= j.acted_on)), 1)
        from payment_act k
        join payment_act j on j.run_id = k.run_id and j.member_id = k.member_id and j.act_no < k.act_no
            and j.acted_on > k.acted_on) d
join payment_run r on r.id = d.run_id
join (select e.run_id, e.member_id, e.commune_id, e.set_id, 1 as times from payment_entry e
    union all
    select e.run_id, e.member_id, e.commune_id, e.before_id, -1 from payment_entry e where e.before_id is not null) x
    on x.run_id = d.run_id and x.member_id = d.member_id
join payment_set_line l on l.set_id = x.set_id
where d.more <> 0
group by r.id, d.noted_at, d.counts_on, x.commune_id, coalesce(l.funding_source, ''), coalesce(l.funding_level, ''),
    coalesce(l.classification, ''), r.fact_month;
