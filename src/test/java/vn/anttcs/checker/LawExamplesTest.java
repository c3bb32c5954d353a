package vn.anttcs.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.text.Language;

/** Sheets as the law wants them, every figure worked out by hand. */
class LawExamplesTest {
    private static final String WHOLE_MONTH =
            "'per':'MONTH','month':{'treatment':'FULL_MONTH','state':'EACH_DAY','suspended':'EXCLUDED'},";
    private static final String TO_ONE_DONG = "'rounding':{'mode':'HALF_UP','step':1}";
    private static final String BASE_SALARY = """
            [{'name':'BASE_SALARY','key':null,'from':'2024-07-01','to':'2026-07-01','dong':2340000,'basis':'Decree 73/2024/NĐ-CP, Art. 3'},
             {'name':'BASE_SALARY','key':null,'from':'2026-07-01','dong':2530000,'basis':'Decree 161/2026/NĐ-CP, Art. 3'}]""";
    // Thanh Hóa: class I 0.70 / 0.65 / 0.60 × base salary, class II and III 0.65 / 0.60 / 0.56.
    private static final String THANH_HOA = "{'item':'REGULAR_SUPPORT'," + WHOLE_MONTH + TO_ONE_DONG + """
              ,'amount':{'product':[{'reference':'BASE_SALARY'},{'cases':[
                {'when':{'all':[{'fact':'UNIT_CLASS_HIGHEST','in':['I']},{'fact':'POSITION','in':['HEAD']}]},'then':{'number':'0.70'}},
                {'when':{'all':[{'fact':'UNIT_CLASS_HIGHEST','in':['I']},{'fact':'POSITION','in':['DEPUTY']}]},'then':{'number':'0.65'}},
                {'when':{'fact':'UNIT_CLASS_HIGHEST','in':['I']},'then':{'number':'0.60'}},
                {'when':{'fact':'POSITION','in':['HEAD']},'then':{'number':'0.65'}},
                {'when':{'fact':'POSITION','in':['DEPUTY']},'then':{'number':'0.60'}}],
              'otherwise':{'number':'0.56'}}]}}""";

    private static List<String> differences(Node sheet) {
        return new SheetCheck(Optional.empty(), Optional.empty())
                .differences(sheet).stream()
                        .map(difference -> difference.text(Language.EN))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // 0.70 × 2,340,000; 0.65 × 2,340,000; 0.60 × 2,340,000; 0.56 × 2,340,000
        "I, HEAD, 1638000",
        "I, DEPUTY, 1521000",
        "I, MEMBER, 1404000",
        "II, HEAD, 1521000",
        "III, DEPUTY, 1404000",
        "II, MEMBER, 1310400",
    })
    void thanh_hoa_pays_shares_of_the_base_salary(String unitClass, String position, long amount) {
        assertThat(differences(SheetText.of("2026-01", THANH_HOA)
                        .facts("{'UNIT_CLASS_HIGHEST':'%s','POSITION':'%s'}".formatted(unitClass, position))
                        .with("references", BASE_SALARY)
                        .month(String.valueOf(amount), "1")
                        .step("amount/product/0", "2340000")
                        .step("amount", String.valueOf(amount))
                        .gives("1", String.valueOf(amount), amount)))
                .isEmpty();
    }

    @Test
    void thanh_hoa_weighs_a_member_who_becomes_head_by_days() {
        // March 2026: 10 days as member of class II, 0.56 × 2,340,000 = 1,310,400; 21 days as head, 1,521,000.
        // (10 × 1,310,400 + 21 × 1,521,000) ÷ 31 = (13,104,000 + 31,941,000) ÷ 31 = 45,045,000 ÷ 31 = 1,453,064.5…
        assertThat(differences(SheetText.of("2026-03", THANH_HOA)
                        .with("facts", """
                                [{'from':'2026-03-01','to':'2026-03-11','values':{'UNIT_CLASS_HIGHEST':'II','POSITION':'MEMBER'}},
                                 {'from':'2026-03-11','to':'2026-04-01','values':{'UNIT_CLASS_HIGHEST':'II','POSITION':'HEAD'}}]""")
                        .with("references", BASE_SALARY)
                        .part("2026-03-01/2026-03-11", "10/31", "1310400", "1")
                        .part("2026-03-11/2026-04-01", "21/31", "1521000", "1")
                        .step("amount/product/1/cases/3/when", "true")
                        .gives("1", "45045000/31", 1_453_065)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // 0.65 × 2,340,000 = 1,521,000 until June 2026; 0.65 × 2,530,000 = 1,644,500 from July 2026
        "2026-06, 1521000",
        "2026-07, 1644500",
    })
    void a_new_base_salary_counts_from_its_first_day(String month, long amount) {
        assertThat(differences(SheetText.of(month, THANH_HOA)
                        .facts("{'UNIT_CLASS_HIGHEST':'II','POSITION':'HEAD'}")
                        .with("references", BASE_SALARY)
                        .month(String.valueOf(amount), "1")
                        .gives("1", String.valueOf(amount), amount)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Region III of 3,860,000: 50 % = 1,930,000; 40 % = 1,544,000; 30 % = 1,158,000
        "III, HEAD, 1930000, 1930000",
        "III, DEPUTY, 1544000, 1544000",
        "III, MEMBER, 1158000, 1158000",
        // Region IV of 3,450,000: 55 % = 1,897,500, rounded 1,898,000; 45 % = 1,552,500, rounded 1,553,000; 30 % =
        // 1,035,000
        "IV, HEAD, 1897500, 1898000",
        "IV, DEPUTY, 1552500, 1553000",
        "IV, MEMBER, 1035000, 1035000",
    })
    void phu_yen_rounds_percents_of_the_minimum_wage_to_a_thousand(
            String region, String position, long exact, long amount) {
        String rule = "{'item':'REGULAR_SUPPORT'," + WHOLE_MONTH + """
                  'rounding':{'mode':'HALF_UP','step':1000},
                  'amount':{'product':[{'reference':'REGIONAL_MINIMUM_WAGE','by':'WAGE_REGION'},{'cases':[
                    {'when':{'all':[{'fact':'POSITION','in':['HEAD']},{'fact':'WAGE_REGION','in':['IV']}]},'then':{'percent':'55'}},
                    {'when':{'fact':'POSITION','in':['HEAD']},'then':{'percent':'50'}},
                    {'when':{'all':[{'fact':'POSITION','in':['DEPUTY']},{'fact':'WAGE_REGION','in':['IV']}]},'then':{'percent':'45'}},
                    {'when':{'fact':'POSITION','in':['DEPUTY']},'then':{'percent':'40'}}],
                  'otherwise':{'percent':'30'}}]}}""";
        assertThat(differences(SheetText.of("2025-10", rule)
                        .facts("{'WAGE_REGION':'%s','POSITION':'%s'}".formatted(region, position))
                        .with("references", """
                                [{'name':'REGIONAL_MINIMUM_WAGE','key':'III','from':'2024-07-01','to':'2026-01-01','dong':3860000,'basis':'Decree 74/2024/NĐ-CP'},
                                 {'name':'REGIONAL_MINIMUM_WAGE','key':'IV','from':'2024-07-01','to':'2026-01-01','dong':3450000,'basis':'Decree 74/2024/NĐ-CP'}]""")
                        .month(String.valueOf(exact), "1")
                        .gives("1", String.valueOf(exact), amount)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // 2,520,000 + 300,000; 2,520,000 + 200,000; 2,520,000
        "HEAD, 2820000",
        "DEPUTY, 2720000",
        "MEMBER, 2520000",
    })
    void ha_noi_adds_a_supplement_by_position(String position, long amount) {
        String rule = "{'item':'REGULAR_SUPPORT'," + WHOLE_MONTH + TO_ONE_DONG + """
                  ,'amount':{'sum':[{'dong':2520000},{'cases':[
                    {'when':{'fact':'POSITION','in':['HEAD']},'then':{'dong':300000}},
                    {'when':{'fact':'POSITION','in':['DEPUTY']},'then':{'dong':200000}}],'otherwise':{'dong':0}}]}}""";
        assertThat(differences(SheetText.of("2024-09", rule)
                        .facts("{'POSITION':'%s'}".formatted(position))
                        .month(String.valueOf(amount), "1")
                        .gives("1", String.valueOf(amount), amount)))
                .isEmpty();
    }

    @Test
    void ha_noi_pays_a_day_of_four_hours_and_not_one_of_three() {
        // 2 June: 2 + 2 hours make a day of 4; 3 June: 3.5 hours do not; 4 June: 8 hours. 2 × 100,000 = 200,000.
        String rule = "{'item':'TASK_SHIFT','per':'DUTY'," + TO_ONE_DONG
                + ",'duty':{'kinds':['SHIFT'],'minimumHours':'4','count':'DAYS'},'amount':{'dong':100000}}";
        assertThat(differences(SheetText.of("2025-06", rule)
                        .with("duty", """
                                [{'day':'2025-06-04','kind':'SHIFT','hours':'8'},{'day':'2025-06-02','kind':'SHIFT','hours':'2'},
                                 {'day':'2025-06-03','kind':'SHIFT','hours':'3.5'},{'day':'2025-06-02','kind':'SHIFT','hours':'2'}]""")
                        .part("2025-06-02", "1", "100000", "1")
                        .part("2025-06-03", "0", "0", "1", "DUTY_NOT_COUNTED")
                        .part("2025-06-04", "1", "100000", "1")
                        .gives("2", "200000", 200_000, "DUTY_NOT_COUNTED")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // 150,000 a night, at most 10 nights a month
        "9, 9, 1350000",
        "10, 10, 1500000",
        "11, 10, 1500000",
        "12, 10, 1500000",
    })
    void hcm_city_pays_no_more_than_ten_nights(int nights, int paid, long amount) {
        String rule = "{'item':'NIGHT_DUTY','per':'DUTY'," + TO_ONE_DONG + """
                  ,'duty':{'kinds':['NIGHT'],'count':'ENTRIES'},'amount':{'dong':150000},
                  'limits':[{'quantity':10,'per':'MONTH','basis':'Art. 4.2'}]}""";
        SheetText sheet = SheetText.of("2026-01", rule);
        StringBuilder duty = new StringBuilder();
        for (int night = 1; night <= nights; night++) {
            String day = "2026-01-%02d".formatted(2 * night);
            duty.append(night == 1 ? "" : ",").append("{'day':'%s','kind':'NIGHT','hours':'8'}".formatted(day));
            sheet = night <= paid ? sheet.part(day, "1", "150000", "1") : sheet.part(day, "0", "150000", "1", "LIMIT");
        }
        String[] reasons = nights > paid ? new String[] {"LIMIT"} : new String[0];
        assertThat(differences(sheet.with("duty", "[" + duty + "]")
                        .gives(String.valueOf(paid), String.valueOf(amount), amount, reasons)))
                .isEmpty();
    }

    @Test
    void a_night_of_a_paid_day_off_is_not_paid_twice() {
        // The day off of 600,000 takes the place of that night; the other night is paid: 150,000.
        String rule = "{'item':'NIGHT_DUTY','per':'DUTY'," + TO_ONE_DONG
                + ",'duty':{'kinds':['NIGHT'],'count':'ENTRIES'},'amount':{'dong':150000}}";
        assertThat(differences(SheetText.of("2026-02", rule)
                        .with("duty", """
                                [{'day':'2026-02-17','kind':'NIGHT','hours':'8','dayKind':'PUBLIC_HOLIDAY','replacedBy':'DAY_OFF_DUTY'},
                                 {'day':'2026-02-24','kind':'NIGHT','hours':'8','dayKind':'WORKING_DAY'}]""")
                        .part("2026-02-17", "0", "0", "1", "REPLACED")
                        .part("2026-02-24", "1", "150000", "1")
                        .gives("1", "150000", 150_000, "REPLACED")))
                .isEmpty();
    }

    @Test
    void social_insurance_pays_what_the_state_leaves_of_the_lowest_contribution() {
        // 22 % of 1,500,000 = 330,000; the state gives the near-poor 40 % of 330,000 = 132,000; left 198,000.
        String rule = "{'item':'SOCIAL_INSURANCE'," + WHOLE_MONTH + TO_ONE_DONG + """
                  ,'when':{'fact':'SOCIAL_INSURANCE','in':['VOLUNTARY']},
                  'exclusions':[{'when':{'fact':'SOCIAL_INSURANCE','in':['COMPULSORY']},'reason':{'vi':'đã đóng','en':'insured'},'basis':'Art. 3.3'}],
                  'amount':{'topUp':{'product':[{'reference':'SOCIAL_INSURANCE_RATE'},{'greatest':[{'fact':'SOCIAL_INSURANCE_INCOME'},{'reference':'SOCIAL_INSURANCE_LOWEST_BASE'}]}]},
                    'after':{'product':[{'reference':'SOCIAL_INSURANCE_STATE_SUPPORT','by':'STATE_SUPPORT_GROUP'},{'product':[{'reference':'SOCIAL_INSURANCE_RATE'},{'reference':'SOCIAL_INSURANCE_LOWEST_BASE'}]}]}}}""";
        assertThat(differences(SheetText.of("2026-01", rule)
                        .facts(
                                "{'SOCIAL_INSURANCE':'VOLUNTARY','SOCIAL_INSURANCE_INCOME':1200000,'STATE_SUPPORT_GROUP':'NEAR_POOR'}")
                        .with("references", """
                                [{'name':'SOCIAL_INSURANCE_RATE','from':'2025-07-01','percent':'22','basis':'Law 41/2024/QH15, Art. 36'},
                                 {'name':'SOCIAL_INSURANCE_LOWEST_BASE','from':'2025-07-01','dong':1500000,'basis':'Decree 07/2021/NĐ-CP'},
                                 {'name':'SOCIAL_INSURANCE_STATE_SUPPORT','key':'NEAR_POOR','from':'2025-07-01','percent':'40','basis':'Decree 159/2025/NĐ-CP, Art. 5'}]""")
                        .month("198000", "1")
                        .step("amount/after", "132000")
                        .step("amount/topUp/product/1/greatest/1", "1500000")
                        .gives("1", "198000", 198_000)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // 7,450,000 for 5 %, 750,000 for each further 1 %: below 5 nothing; 5 + 0.9 no further step; 6; 12.5: 7 steps
        "4.999999, 0",
        "5, 7450000",
        "5.9, 7450000",
        "6, 8200000",
        "12.5, 12700000",
    })
    void an_accident_is_compensated_by_lost_capacity(String lost, long amount) {
        String rule =
                "{'item':'ACCIDENT_COMPENSATION','per':'EVENT','event':{'kinds':['ACCIDENT']}," + TO_ONE_DONG + """
                  ,'amount':{'progressive':{'fact':'LOSS_PERCENT'},'from':'5','base':{'dong':7450000},'per':'1','add':{'dong':750000},'count':'WHOLE'}}""";
        String[] reasons = amount == 0 ? new String[] {"ZERO_RATE"} : new String[0];
        assertThat(differences(SheetText.of("2026-05", rule)
                        .with(
                                "events",
                                "[{'day':'2026-05-08','kind':'ACCIDENT','values':{'LOSS_PERCENT':'%s'}}]"
                                        .formatted(lost))
                        .part("2026-05-08", "1", String.valueOf(amount), "1")
                        .gives("1", String.valueOf(amount), amount, reasons)))
                .isEmpty();
    }

    @Test
    void a_month_between_two_policies_is_paid_by_each_for_its_days() {
        // December 2025: the old policy until the 14th, 13 of 31 days. 5,000,000 × 13 ÷ 31 = 2,096,774.19…
        String rule = "{'item':'REGULAR_SUPPORT'," + WHOLE_MONTH + TO_ONE_DONG + ",'amount':{'dong':5000000}}";
        assertThat(differences(SheetText.of("2025-12", rule)
                        .served(31, "2025-12-01/2025-12-14")
                        .part("2025-12-01/2025-12-14", "1", "5000000", "13/31")
                        .gives("13/31", "65000000/31", 2_096_774)))
                .isEmpty();
    }

    @Test
    void what_nobody_recorded_is_not_guessed() {
        Node sheet = SheetText.of("2026-01", THANH_HOA)
                .facts("{'UNIT_CLASS_HIGHEST':null,'POSITION':'HEAD'}")
                .with("references", BASE_SALARY)
                .gives("0", "0", 0, "FACT_MISSING");
        assertThat(differences(sheet)).containsExactly("outcome: expected UNRESOLVED, found NOTHING");
    }
}
