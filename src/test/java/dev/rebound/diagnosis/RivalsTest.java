package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RivalsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            they went with Cintas                              | Cintas
            lost Nordvik to Salesforce                         | Salesforce
            Lost the Nordvik deal to HubSpot                   | HubSpot
            they use Datadog and are happy                     | Datadog
            we're with Vodafone                                | Vodafone
            lost to Excel again                                | Excel
            they chose SAP                                     | SAP
            they went with Sage                                | Sage
            they went with Maria, then moved to Datadog        | Datadog
            they went with Lisbon                              |
            they chose New York                                |
            moved to Portugal                                  |
            lost to the Germans                                |
            they bought Chinese parts                          |
            cheaper than German ones                           |
            they use Excel for that                            |
            they are moving to SAP this year                   |
            he is on Teams all day                             |
            they chose Maria over me                           |
            went with Paul                                     |
            went with CEO's nephew                             |
            lost it to Mr Brown                                |
            they stayed with IT                                |
            moved to Monday                                    |
            """)
    void a_rival_is_a_firm_by_name(String text, @Nullable String rival) {
        assertThat(Rivals.namedIn(text).orElse(null)).isEqualTo(rival);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lost Nordvik to Salesforce on price                | Nordvik | Salesforce
            Lost Brightline to a guy from Bulgaria             | Brightline |
            Nordvik chose Salesforce                           | Nordvik | Salesforce
            """)
    void who_lost_and_who_won_are_two(String text, String company, @Nullable String rival) {
        assertThat(new WhoInWords().in(text).company()).isEqualTo(company);
        assertThat(Rivals.namedIn(text).orElse(null)).isEqualTo(rival);
    }
}
