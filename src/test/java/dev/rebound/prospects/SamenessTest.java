package dev.rebound.prospects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Prospect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is whom: one prospect on the list, one in a report; each pair holds both ways round. */
class SamenessTest {
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Acme | Acme
                    Acme | ACME
                    Acme | acme, Inc.
                    Acme Ltd | Acme Limited
                    Acme | The Acme Company
                    Acme Corp | Acme Corporation
                    Acme GmbH | Acme
                    Müller GmbH & Co. KG | Müller
                    Müller | Muller AG
                    Société Générale | Societe Generale S.A.
                    Weiß | Weiss
                    Smith & Sons | Smith and Sons Ltd.
                    Wendy's | Wendys
                    Wendy’s | Wendy's
                    acme.com | Acme
                    https://www.acme.io/ | ACME Inc
                    Blue-Bird | Bluebird
                    Face Book | Facebook
                    Philips N.V. | Philips
                    Enel S.p.A. | Enel
                    A.C.M.E. | ACME
                    Łódź Sp. | Lodz Sp
                    Ørsted | Orsted A/S
                    A/S Norden | a s norden
                    Компания | компания
                    """)
    void companies_that_are_the_same(String one, String other) {
        assertBothWays(company(one), company(other), Sameness.SAME);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Acme | Acme Holdings
                    Acme Corp | Acme Robotics Inc
                    Larkspur Foods | Larkspur
                    International Business Machines | IBM
                    Fernhill | Fernhil
                    Fernhill | Fenrhill
                    Northwind | Nothwind
                    Contoso | Contosso
                    Redwood Systems | Redwood System
                    Bank Fernhill | Fernhill Bank
                    Siemens Healthineers | Siemens Heathineers
                    Deutsche Telekom | Deutsche Telecom
                    First Fernhill Bank | First Fernhill
                    Thyssenkrupp | Thyssen-Krup
                    Kaufmannsladen | Kaufmansladen
                    """)
    void companies_of_which_a_person_decides(String one, String other) {
        assertBothWays(company(one), company(other), Sameness.ALIKE);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Acme | Apex
                    Acme | Acne
                    Sun | Son
                    Uber | Tuber
                    Baker | Maker
                    First Bank | First Insurance
                    United | United Airlines
                    National | National Grid
                    Northern Rail | Southern Rail
                    Studio 54 | Studio 55
                    Acme Foods | Acme Tools
                    IBM | ICM
                    Meta | Metabase
                    Zoom | Zoominfo
                    Delta | Gamma
                    General Electric | General Motors
                    Blue Apron | Blue Bottle
                    Alpha Partners | Omega Partners
                    Ltd | Inc
                    A | B
                    ... | ---
                    """)
    void companies_that_are_two(String one, String other) {
        assertBothWays(company(one), company(other), Sameness.OTHER);
    }

    @ParameterizedTest(name = "{0} at {1}, {2} at {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    Dana Smith | Acme | Dana Smith | Acme Inc | SAME
                    Ms. Dana Smith | Acme | dana smith | Acme | SAME
                    Dana | Acme | | Acme | SAME
                    | Acme | Tom Reed | Acme | SAME
                    Dana Smith | | Dana Smith | | SAME
                    Dana | | Dana | | SAME
                    José Núñez | | Jose Nunez | | SAME
                    O'Brien | Acme | OBrien | Acme | SAME
                    Dana | Acme | Tom | Acme | ALIKE
                    Dana | Acme | Dana Smith | Acme | ALIKE
                    Dana Smith | Acme | D. Smith | Acme | ALIKE
                    Dana Smith | Acme | Dana Smith | Acme Holdings | ALIKE
                    Dana Smith | Acme | Dana Smith | | ALIKE
                    Smith Dana | | Dana Smith | | ALIKE
                    Bob Miller | | Robert Miller | | ALIKE
                    Chris Miller | | Christopher Miller | | ALIKE
                    Dana J. Smith | | Dana Smith | | ALIKE
                    Dana Schmidt | | Dana Schmitd | | ALIKE
                    Dana | Acme | Tom | Acme Holdings | OTHER
                    Dana Smith | Acme | Dana Smith | Contoso | OTHER
                    Dana | Acme | Dana | | OTHER
                    Dana | | | Acme | OTHER
                    Dana Smith | | Dana Jones | | OTHER
                    Dana Smith | | Tom Smith | | OTHER
                    Dan | | Dana | | OTHER
                    Anna Lee | | Emma Lee | | OTHER
                    | | Dana | Acme | OTHER
                    | | | | OTHER
                    """)
    void people_and_companies(String person, String company, String other, String otherCompany, Sameness sameness) {
        assertBothWays(prospect(company, person), prospect(otherCompany, other), sameness);
    }

    private static void assertBothWays(Prospect one, Prospect other, Sameness sameness) {
        assertThat(Sameness.of(one, other)).isEqualTo(sameness);
        assertThat(Sameness.of(other, one)).isEqualTo(sameness);
    }

    private static Prospect company(String name) {
        return prospect(name, null);
    }

    private static Prospect prospect(String company, String person) {
        return new Prospect(company, person, null, null, null);
    }
}
