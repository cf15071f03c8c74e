package dev.rebound.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are somebody else's house. */
class PublicInternetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.0.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.1",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::7f00:1",
                "64:ff9b::a00:1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "2002:a00:1::1"
            })
    void not_public(String address) throws UnknownHostException {
        assertThat(PublicInternet.holds(InetAddress.getByName(address).getAddress()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "93.184.216.34",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.167.1.1",
                "198.17.0.1",
                "223.255.255.1",
                "2606:4700::1111",
                "2a00:1450::1"
            })
    void on_the_public_internet(String address) throws UnknownHostException {
        assertThat(PublicInternet.holds(InetAddress.getByName(address).getAddress()))
                .isTrue();
    }

    @Test
    void what_is_no_address_is_nowhere() {
        assertThat(PublicInternet.holds(new byte[3])).isFalse();
    }

    @Test
    void the_gate_is_open_to_the_public_by_https_alone() throws UnknownHostException {
        var ip = InetAddress.getByName("1.1.1.1").getAddress();

        assertThat(Gate.toThePublic().isOpen("https", ip)).isTrue();
        assertThat(Gate.toThePublic().isOpen("http", ip)).isFalse();
    }
}
